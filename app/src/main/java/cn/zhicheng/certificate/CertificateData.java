package cn.zhicheng.certificate;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.Archive;
import cn.zhicheng.person.PersonalData;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 「我的证书」 for 「导出我的数据」. */
@Component
class CertificateData implements PersonalData {
  private final CertificateStore store;

  CertificateData(CertificateStore store) {
    this.store = store;
  }

  @Override
  public int position() {
    return 5;
  }

  @Override
  public void write(Actor actor, Archive archive) throws IOException {
    archive.json(
        "certificates",
        "电子职称证书",
        store.allOf(actor.person()).stream().map(CertificateData::told).iterator());
  }

  private static Map<String, Object> told(Certificate certificate) {
    var values = new LinkedHashMap<String, Object>();
    values.put("number", certificate.number());
    values.put("state", certificate.state().label());
    values.put("name", certificate.person().name());
    values.put("title", certificate.title().name());
    values.put("specialty", certificate.title().specialty());
    values.put("obtainedOn", certificate.title().obtainedOn().toString());
    values.put("committee", certificate.title().committee());
    values.put("approvalDoc", certificate.title().approvalDoc());
    values.put("issuer", certificate.issuer());
    values.put("issuedAt", certificate.issuedAt().toString());
    values.put("later", certificate.links().later());
    return values;
  }
}
