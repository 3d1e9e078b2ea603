"use client";
/** As everywhere, and the header stays. */
export { default } from "../error.tsx";
