/** The bucket of an S3-compatible store, where one is configured: files that every node sees. */
@NullMarked
package cn.zhicheng.document.store;

import org.jspecify.annotations.NullMarked;
