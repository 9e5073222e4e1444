/** {@code ./ops check}: what must hold in every database, looked at without writing or locking. */
@NullMarked
package cn.zhicheng.ops.check;

import org.jspecify.annotations.NullMarked;
