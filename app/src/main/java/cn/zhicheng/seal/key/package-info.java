/** The keys this product signs with, and whom it trusts. */
@NullMarked
package cn.zhicheng.seal.key;

import org.jspecify.annotations.NullMarked;
