import { Heart, Mail, MoreHorizontal, PackageOpen, Pencil, ShoppingBag, Trash2 } from "lucide-react";
import { Badge } from "../primitives/badge.tsx";
import { Breadcrumb } from "../primitives/breadcrumb.tsx";
import { Button, ButtonLink } from "../primitives/button.tsx";
import { Card } from "../primitives/card.tsx";
import { Checkbox } from "../primitives/checkbox.tsx";
import { EmptyState } from "../primitives/empty-state.tsx";
import { Field } from "../primitives/field.tsx";
import { IconButton, IconLink } from "../primitives/icon-button.tsx";
import { Input, TextArea } from "../primitives/input.tsx";
import { Menu, MenuContent, MenuItem, MenuLink, MenuSeparator, MenuTrigger } from "../primitives/menu.tsx";
import { Notice } from "../primitives/notice.tsx";
import { Pagination } from "../primitives/pagination.tsx";
import { Progress } from "../primitives/progress.tsx";
import { SearchForm } from "../primitives/search-form.tsx";
import { Select } from "../primitives/select.tsx";
import { Separator } from "../primitives/separator.tsx";
import { Sheet, SheetContent, SheetTrigger } from "../primitives/sheet.tsx";
import { SkeletonText } from "../primitives/skeleton.tsx";
import { Spinner } from "../primitives/spinner.tsx";
import { Stat, StatRow } from "../primitives/stat.tsx";
import { TabLinks } from "../primitives/tab-links.tsx";
import { Tabs } from "../primitives/tabs.tsx";
import { Tooltip } from "../primitives/tooltip.tsx";
import { ToastDemo } from "./interactive.tsx";
import { Row, Specimen, Specimens } from "./specimen.tsx";
import { TableSpecimen } from "./table-specimen.tsx";

/** Every primitive in its states. */
export function PrimitivesGallery() {
  return (
    <Specimens>
      <Specimen name="Button, ButtonLink">
        <div className="flex flex-col gap-3">
          <Row>
            <Button variant="primary">Add to cart</Button>
            <Button>Save for later</Button>
            <Button variant="quiet">Cancel</Button>
            <Button variant="critical">Delete</Button>
          </Row>
          <Row>
            <Button variant="primary" busy>
              Sending
            </Button>
            <Button disabled>Sold out</Button>
            <ButtonLink href="#" icon={<Mail aria-hidden />}>
              Write to us
            </ButtonLink>
          </Row>
          <Row>
            <Button size="small">Small</Button>
            <Button>Medium</Button>
            <Button size="large">Large</Button>
          </Row>
        </div>
      </Specimen>
      <Specimen name="IconButton, IconLink, Tooltip, Menu, Sheet, Toast, Spinner">
        <Row>
          <Tooltip content="Keep it in your list">
            <IconButton label="Save" icon={<Heart aria-hidden />} />
          </Tooltip>
          <IconButton label="Edit" variant="secondary" icon={<Pencil aria-hidden />} />
          <IconLink href="#" label="Cart" count={3} icon={<ShoppingBag aria-hidden />} />
          <Menu>
            <MenuTrigger variant="quiet" aria-label="More" className="w-10 px-0">
              <MoreHorizontal aria-hidden />
            </MenuTrigger>
            <MenuContent>
              <MenuLink href="#">Open</MenuLink>
              <MenuItem icon={<Pencil aria-hidden />}>Rename</MenuItem>
              <MenuSeparator />
              <MenuItem critical icon={<Trash2 aria-hidden />}>
                Delete
              </MenuItem>
            </MenuContent>
          </Menu>
          <Sheet>
            <SheetTrigger>Open a sheet</SheetTrigger>
            <SheetContent title="Delivery" description="Where and when">
              A sheet from the side; the whole screen on a phone.
            </SheetContent>
          </Sheet>
          <ToastDemo />
          <Spinner />
        </Row>
      </Specimen>
      <Specimen name="Field with Input, Select, TextArea; Checkbox">
        <div className="flex max-w-md flex-col gap-5">
          <Field label="Name" required>
            {(control) => <Input {...control} defaultValue="Mara Lindqvist" autoComplete="off" />}
          </Field>
          <Field label="E-mail" required error="Write it as name@example.com.">
            {(control) => <Input {...control} type="email" defaultValue="mara@" />}
          </Field>
          <Field label="Country" hint="We deliver to these." required>
            {(control) => (
              <Select
                {...control}
                options={[
                  { value: "ie", label: "Ireland" },
                  { value: "fr", label: "France" },
                ]}
              />
            )}
          </Field>
          <Field label="Note">{(control) => <TextArea {...control} placeholder="For the carrier" />}</Field>
          <div>
            <Checkbox label="Gift wrap" hint="Paper and a card" defaultChecked />
            <Checkbox label="Leave with a neighbour" />
          </div>
        </div>
      </Specimen>
      <Specimen name="Notice, Badge, Progress">
        <div className="flex flex-col gap-4">
          <Notice title="Delivery takes a day longer this week.">
            Orders before Thursday arrive on Monday.
          </Notice>
          <Notice kind="positive">Your address was saved.</Notice>
          <Notice kind="caution" title="This card is slower than your camera.">
            It works, at the lower speed.
          </Notice>
          <Notice
            kind="critical"
            title="The payment did not go through."
            action={<Button size="small">Try again</Button>}
          >
            Nothing was charged.
          </Notice>
          <Row>
            <Badge>Neutral</Badge>
            <Badge tone="accent">New</Badge>
            <Badge tone="positive">Delivered</Badge>
            <Badge tone="caution">Returned</Badge>
            <Badge tone="critical">Cancelled</Badge>
          </Row>
          <Progress label="Messages this month" value={312} max={1000} text="312 of 1,000" />
          <Progress label="Budget" value={94} tone="critical" />
        </div>
      </Specimen>
      <Specimen name="Card, Separator, Skeleton">
        <Card title="Delivery address" action={<Button size="small">Change</Button>}>
          <p>14 Harbour Row, Galway</p>
          <Separator className="my-4" />
          <SkeletonText />
        </Card>
      </Specimen>
      <Specimen name="EmptyState">
        <Card>
          <EmptyState
            icon={<PackageOpen aria-hidden />}
            title="No orders yet"
            action={<ButtonLink href="#">Look around</ButtonLink>}
          >
            What you order appears here, with its way to you.
          </EmptyState>
        </Card>
      </Specimen>
      <Specimen name="Tabs">
        <Tabs
          label="Product"
          tabs={[
            { value: "about", label: "Description", content: "What it is and how it is to use." },
            { value: "specs", label: "Specifications", content: "Weights and measures." },
            { value: "reviews", label: "Reviews", content: "What others say." },
          ]}
        />
      </Specimen>
      <Specimen name="TabLinks, Breadcrumb, Pagination">
        <div className="flex flex-col gap-6">
          <TabLinks
            label="Account"
            items={[
              { label: "Orders", href: "#orders", current: true },
              { label: "Profile", href: "#profile" },
              { label: "Privacy", href: "#privacy" },
            ]}
          />
          <Breadcrumb
            items={[{ label: "Home", href: "#" }, { label: "Cameras", href: "#" }, { label: "Halden M4" }]}
          />
          <Pagination page={4} pageCount={12} href={(page) => `#page-${page}`} />
        </div>
      </Specimen>
      <Specimen name="Stat, StatRow" wide>
        <StatRow>
          <Stat label="Orders" value="1,284" note="since Monday" />
          <Stat label="Chats" value="312" note="98 % within budget" />
          <Stat label="Refusals" value="7" note="all recorded" />
          <Stat label="Median answer" value="1.8 s" />
        </StatRow>
      </Specimen>
      <Specimen name="SearchForm" wide>
        <SearchForm action="#" label="Search orders" placeholder="Number, name, product …" words="" />
      </Specimen>
      <Specimen name="DataTable" wide>
        <TableSpecimen />
      </Specimen>
    </Specimens>
  );
}
