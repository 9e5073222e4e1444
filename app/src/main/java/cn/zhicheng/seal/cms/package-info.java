/** Signed messages (RFC 5652) and time-stamps (RFC 3161): made and checked. */
@NullMarked
package cn.zhicheng.seal.cms;

import org.jspecify.annotations.NullMarked;
