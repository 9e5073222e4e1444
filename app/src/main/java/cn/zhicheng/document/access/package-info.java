/** Who may open a stored file now. */
@NullMarked
package cn.zhicheng.document.access;

import org.jspecify.annotations.NullMarked;
