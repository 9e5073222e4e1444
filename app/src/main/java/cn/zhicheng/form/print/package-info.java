/** From XHTML to PDF/A: type, line breaks, printable text, codes, render threads. */
@NullMarked
package cn.zhicheng.form.print;

import org.jspecify.annotations.NullMarked;
