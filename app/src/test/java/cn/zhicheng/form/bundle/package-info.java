@org.jspecify.annotations.NullMarked
package cn.zhicheng.form.bundle;
