/** @hcc/sdk/uploads: files in parts, with progress and resumption. Loaded when wanted: `await import("@hcc/sdk/uploads")`. */
export { createUploads, type Uploads } from './uploads.ts';
export { uploadFile, type UploadFileOptions, type UploadProgress } from './upload-file.ts';
