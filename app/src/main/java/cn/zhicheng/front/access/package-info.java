/** Who may do what with a bulletin, as pure verdicts. */
@NullMarked
package cn.zhicheng.front.access;

import org.jspecify.annotations.NullMarked;
