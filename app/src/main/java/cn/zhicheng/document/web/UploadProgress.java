package cn.zhicheng.document.web;

import java.util.UUID;

/**
 * How far an upload is.
 *
 * @param offset where the next piece begins, in bytes
 */
record UploadProgress(UUID id, long offset, long size) {}
