/** Speaks with a virus scanner, where one is configured. */
@NullMarked
package cn.zhicheng.document.scan;

import org.jspecify.annotations.NullMarked;
