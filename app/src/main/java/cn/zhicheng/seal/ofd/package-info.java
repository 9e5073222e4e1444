/** Signatures inside OFD files (GB/T 33190, GB/T 35275). */
@NullMarked
package cn.zhicheng.seal.ofd;

import org.jspecify.annotations.NullMarked;
