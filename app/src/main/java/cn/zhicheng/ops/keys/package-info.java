/** Which keys seal and index, and their change: {@code ./ops rotate-keys}. */
@NullMarked
package cn.zhicheng.ops.keys;

import org.jspecify.annotations.NullMarked;
