/** Who may do what with a preset account. */
@NullMarked
package cn.zhicheng.identity.preset.access;

import org.jspecify.annotations.NullMarked;
