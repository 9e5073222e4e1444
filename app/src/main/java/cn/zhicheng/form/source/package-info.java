/** Turns an application into the print model. */
@NullMarked
package cn.zhicheng.form.source;

import org.jspecify.annotations.NullMarked;
