/** Reads and writes Excel lists safely: hostile files are refused before they are opened. */
@NullMarked
@NamedInterface("sheet")
package cn.zhicheng.organisation.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
