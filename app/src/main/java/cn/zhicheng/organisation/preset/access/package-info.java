/** Who may move a preset request, in which state. */
@NullMarked
package cn.zhicheng.organisation.preset.access;

import org.jspecify.annotations.NullMarked;
