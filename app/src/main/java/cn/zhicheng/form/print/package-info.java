/** From XHTML to PDF/A: type, line breaks, printable text, codes, render threads. */
@NullMarked
@NamedInterface("print")
package cn.zhicheng.form.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
