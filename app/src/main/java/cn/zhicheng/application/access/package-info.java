/** Who may do what with an application, and if not, why: pure functions. */
@NullMarked
package cn.zhicheng.application.access;

import org.jspecify.annotations.NullMarked;
