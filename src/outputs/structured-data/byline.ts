import type { Organization, Person } from 'schema-dts';

type Author = { readonly '@type': 'Person' | 'Organization'; readonly name: string };

/** Words before a name that say what was done, and those that say from whom it was taken. */
const done =
  /^(?:(?:bài|tin|lời|ảnh|clip|video|đồ họa|thực hiện|text|words|story|photos?|by)(?:\s*(?:và|,|&|-|and)\s*(?:bài|tin|ảnh|clip|video|photos?|text|words))*)(?=[\s:])[\s:]*/iu;
const taken =
  /^(?:theo|nguồn|dẫn theo|tổng hợp(?: từ| theo)?|lược dịch(?: từ| theo)?|according to|sources?|from|via)(?=[\s:])[\s:]*/iu;

/** What begins, or is, the name of an agency, a newsroom or an authority. */
const body =
  /^(?:ttxvn|vna|vnp|vov\d*|vtv\d*|htv|afp|ap|reuters|xinhua|kyodo|yonhap|bbc|cnn|dpa|itar-tass|tass|pv|nhóm (?:pv|phóng viên|tác giả)|ban (?:biên tập|thời sự)|tòa soạn|toà soạn)(?=$|[\s,/])|^(?:báo|tạp chí|đài|thông tấn|tân hoa|cổng|trang(?= (?:tin|thông tin|web|điện tử|facebook)(?=\s|$))|trung tâm|sở|ban|bộ|cục|chi cục|phòng|công an|ubnd|ủy ban|uỷ ban|hội|đoàn(?= (?:thanh niên|tncs|đại biểu|công tác|kiểm tra|giám sát|trường|xã|phường|huyện|tỉnh)(?=\s|$))|mặt trận|viện|trường|công ty|tổng công ty|tập đoàn|ngân hàng|hợp tác xã|htx|doanh nghiệp|hiệp hội|liên đoàn|quỹ|bệnh viện|khách sạn|cửa hàng|nhãn hàng|thương hiệu|đảng ủy|huyện ủy|tỉnh ủy)\s|(?:news|agency|press|times|newspaper|newsroom|editors|staff|radio|television|ministry|department|company|corporation|corp\.?|inc\.?|ltd\.?|llc|jsc|group|foundation|association|university)$/iu;

/** Whether a name is that of a body of people, by its words. */
export function isBody(name: string): boolean {
  return body.test(name);
}

/** Who paid for an article, as its byline says: one body, whatever its name. */
export function sponsorNode(byline: string): Organization {
  return node('Organization', byline.replace(taken, '').trim() || byline) as Organization;
}

/** Those whom a byline names, as it is written: persons, or what they belong to where the words say so. */
export function bylineNodes(byline: string): (Person | Organization)[] {
  const isTaken = taken.test(byline);
  const names = byline.replace(taken, '').replace(done, '').trim();
  if (names === '') return [node('Person', byline)];
  if (isTaken || body.test(names)) return [node('Organization', names.replace(/^báo (?=\p{Lu}{3})/u, ''))];
  const parts = names.split(/\s+(?:và|and)\s+|\s*[,;&/]\s*|\s+[-–]\s+/u).filter(Boolean);
  return parts.map((name) => node(body.test(name) ? 'Organization' : 'Person', name));
}

function node(type: Author['@type'], name: string): Person | Organization {
  return { '@type': type, name } as Person | Organization;
}
