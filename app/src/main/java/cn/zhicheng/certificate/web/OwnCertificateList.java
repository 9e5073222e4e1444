package cn.zhicheng.certificate.web;

import cn.zhicheng.certificate.Certificate;
import java.util.List;

/** 「我的证书」. */
public record OwnCertificateList(List<Certificate> certificates) {}
