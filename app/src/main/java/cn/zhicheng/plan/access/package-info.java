/** Who may do what with a plan, and whom it serves, as pure verdicts. */
@NullMarked
package cn.zhicheng.plan.access;

import org.jspecify.annotations.NullMarked;
