/** @hcc/sdk/uploads: files in parts, with progress and resumption. A page may import it when a file is chosen. */
export { createUploads, type Uploads } from './uploads.ts';
export { uploadFile, type UploadFileOptions, type UploadProgress } from './upload-file.ts';
