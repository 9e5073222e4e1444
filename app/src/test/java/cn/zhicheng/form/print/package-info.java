@NullMarked
package cn.zhicheng.form.print;

import org.jspecify.annotations.NullMarked;
