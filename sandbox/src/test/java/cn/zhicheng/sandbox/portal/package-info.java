@NullMarked
package cn.zhicheng.sandbox.portal;

import org.jspecify.annotations.NullMarked;
