@NullMarked
package cn.zhicheng;

import org.jspecify.annotations.NullMarked;
