@NullMarked
package cn.zhicheng.form.source;

import org.jspecify.annotations.NullMarked;
