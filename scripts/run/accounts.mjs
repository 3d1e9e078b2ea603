/** The demo people named at the end of a start; the sign-in pages list them all. A test holds them against the seed. */
export const DEMO = {
  password: "orchard-demo",
  shopper: "ada@example.com",
  staff: "staff@aperture.example.com",
  operator: "olive@orchard.example.com",
};

/** The lines that tell a first-time visitor how to get in. */
export const accountLines = () => [
  `Shopper     ${DEMO.shopper} at every store, with another account in each`,
  `Staff       ${DEMO.staff}, likewise for northtrail and dailygrind`,
  `Operator    ${DEMO.operator}`,
  `Password    ${DEMO.password}, for all of them`,
];
