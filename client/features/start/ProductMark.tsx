/** The mark of the product: three points of contact, joined. */
export function ProductMark() {
  return (
    <svg className="product-mark" viewBox="0 0 34 34" width="34" height="34" fill="none" aria-hidden="true">
      <rect width="34" height="34" rx="9" fill="var(--brand)" />
      <g stroke="var(--on-brand)" strokeWidth="1.7" strokeLinecap="round">
        <path d="m12.3 16 6-2.6M19 15.4l-4.7 5.8M12.5 22.3l7-1.4" />
        <circle cx="10" cy="17" r="2.1" />
        <circle cx="20.3" cy="12.4" r="2.1" />
        <circle cx="13" cy="23" r="2.1" fill="var(--brand)" />
        <circle cx="23.2" cy="20.2" r="2.1" />
      </g>
    </svg>
  );
}
