/** Verification by anybody, and what the holder reads of it. */
@NullMarked
package cn.zhicheng.certificate.verify;

import org.jspecify.annotations.NullMarked;
