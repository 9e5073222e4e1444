@NullMarked
package cn.zhicheng.certificate;

import org.jspecify.annotations.NullMarked;
