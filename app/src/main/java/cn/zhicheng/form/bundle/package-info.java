/** Whole volumes: an application with all its proofs, and all applications under a plan. */
@NullMarked
package cn.zhicheng.form.bundle;

import org.jspecify.annotations.NullMarked;
