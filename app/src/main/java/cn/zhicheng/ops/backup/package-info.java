/**
 * {@code ./ops backup}, {@code restore} and {@code restore-drill}: every table as it was at one
 * moment, the files under their hashes, and a manifest of both (docs/adr/0034).
 */
@NullMarked
package cn.zhicheng.ops.backup;

import org.jspecify.annotations.NullMarked;
