@NullMarked
package cn.zhicheng.sandbox;

import org.jspecify.annotations.NullMarked;
