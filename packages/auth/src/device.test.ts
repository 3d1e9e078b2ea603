import { expect, test } from "vitest";
import { describeDevice, describeNetwork } from "./device.ts";

test.each([
  ["Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox on Linux"],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0",
    "Edge on Windows",
  ],
  [
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Safari/605.1.15",
    "Safari on macOS",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1",
    "Safari on iPhone",
  ],
  [
    "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36",
    "Chrome on Android",
  ],
  ["curl/8.16.0", "Unknown device"],
  ["<script>alert(1)</script>".repeat(400), "Unknown device"],
])("%.40s… is %s", (userAgent, device) => expect(describeDevice(userAgent)).toBe(device));

test.each([
  ["203.0.113.57", "203.0.113.x"],
  ["::ffff:203.0.113.57", "203.0.113.x"],
  ["2001:db8:85a3:8d3:1319:8a2e:370:7348", "2001:db8:85a3::"],
  ["::1", "::1"],
  ["", ""],
  ["unknown, <b>", ""],
])("the network of %j is %j", (address, network) => expect(describeNetwork(address)).toBe(network));
