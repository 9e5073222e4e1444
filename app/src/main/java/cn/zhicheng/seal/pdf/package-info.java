/** Signatures inside PDF files. */
@NullMarked
package cn.zhicheng.seal.pdf;

import org.jspecify.annotations.NullMarked;
