/** The store behind the documents, against a server that speaks S3. */
@NullMarked
package cn.zhicheng.document.store;

import org.jspecify.annotations.NullMarked;
