@NullMarked
package cn.zhicheng.certificate.file;

import org.jspecify.annotations.NullMarked;
