/**
 * Files that come in pieces and may be resumed: after a lost network, a restart, at another node.
 * What is finished becomes a document; the rest is gone after a day.
 */
@NullMarked
package cn.zhicheng.document.upload;

import org.jspecify.annotations.NullMarked;
