@NullMarked
package cn.zhicheng.form;

import org.jspecify.annotations.NullMarked;
