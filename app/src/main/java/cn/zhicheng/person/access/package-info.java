/** Who may do what with a binding, as pure verdicts. */
@NullMarked
package cn.zhicheng.person.access;

import org.jspecify.annotations.NullMarked;
