/** What a bank knows of the customer who is signed in. This one is made up, and always signed in. */
export interface Customer {
  /** The bank's own reference, opaque to others: neither account nor personal number. */
  id: string;
  fullName: string;
  phone: string;
}

export const signedInCustomer: Customer = { id: 'cus_4f1d2ab9', fullName: 'Trần Thị Minh Anh', phone: '0912000068' };
