/** {@code ./ops seal}: digests of the journal, kept outside the database (docs/adr/0034). */
@NullMarked
package cn.zhicheng.ops.seal;

import org.jspecify.annotations.NullMarked;
