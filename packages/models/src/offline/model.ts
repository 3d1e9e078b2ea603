export const createOfflineModel = () => { throw new Error("x"); };
