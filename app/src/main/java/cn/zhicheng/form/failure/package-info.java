/** Documents that were not printed: written down as it happens, marked done by operations. */
@NullMarked
package cn.zhicheng.form.failure;

import org.jspecify.annotations.NullMarked;
