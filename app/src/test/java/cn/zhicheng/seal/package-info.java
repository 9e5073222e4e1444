@NullMarked
package cn.zhicheng.seal;

import org.jspecify.annotations.NullMarked;
