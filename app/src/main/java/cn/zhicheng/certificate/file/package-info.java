/** The signed files of a certificate, as PDF and as OFD. */
@NullMarked
package cn.zhicheng.certificate.file;

import org.jspecify.annotations.NullMarked;
