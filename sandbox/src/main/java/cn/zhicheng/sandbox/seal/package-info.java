/** A certificate authority and a time-stamp authority in small, so that documents are signed. */
@NullMarked
package cn.zhicheng.sandbox.seal;

import org.jspecify.annotations.NullMarked;
