/** Who may do what with organisations and post approvals, as pure verdicts. */
@NullMarked
package cn.zhicheng.organisation.access;

import org.jspecify.annotations.NullMarked;
