/** What a bank knows of the customer who is signed in. This one is made up, and always signed in. */
export interface Customer {
  fullName: string;
  phone: string;
}

export const signedInCustomer: Customer = { fullName: 'Trần Thị Minh Anh', phone: '0912000068' };
