/**
 * Makes a PDF of what browsers can't show, for reading only. Never trusts what it reads: sizes,
 * counts and nesting are bounded, and nothing is loaded from elsewhere.
 */
@NullMarked
package cn.zhicheng.document.preview;

import org.jspecify.annotations.NullMarked;
