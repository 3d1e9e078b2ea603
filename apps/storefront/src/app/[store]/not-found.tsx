export { StoreNotFound as default } from "../../features/tenants/components/store-not-found.tsx";
