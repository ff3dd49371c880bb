-- A ledger as the first format wrote it: fifteen notes of one person, none of which was confirmed.
PRAGMA application_id = 1181509495;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
INSERT INTO meta VALUES('identity','795ea8e758f54871c8f6b8e51bfcb3e2');
CREATE TABLE events (
    number INTEGER PRIMARY KEY, recorded INTEGER NOT NULL, occurred INTEGER NOT NULL, known TEXT NOT NULL,
    actor TEXT NOT NULL, kind TEXT NOT NULL, flag TEXT, payload TEXT NOT NULL, personal BLOB,
    previous BLOB NOT NULL, hash BLOB NOT NULL) STRICT;
INSERT INTO events VALUES(1,1,1,'typed','uid:1000','note','TK25-001','{"body":{"happened":{"fact":{"kind":"note","outcomes":[]}}},"entry":{"action":"recorded","flags":[],"identity":"recorded/1","issued":1,"priority":"info"},"version":1}',X'a93e64cfa0386f5cfb60b36c83ddb1bdea1a80f323b398f6ba6730b677502413',X'e63cc9c04ea5fb174d5d2d1d8bcdcbcfd72bd19d4c9210ba3ed97024e3ee632d',X'c1b20b78115e037135b6171bffd835445cc17c8415cd742614f4c6971fafff1e');
INSERT INTO events VALUES(2,2,2,'typed','uid:1000','note','TK25-001','{"body":{"happened":{"fact":{"kind":"note","outcomes":[]}}},"entry":{"action":"recorded","flags":[],"identity":"recorded/2","issued":2,"priority":"info"},"version":1}',X'49b799ba82430d989d2021f65b0975ca1015d10e14c7946a78e5019dedb3c5fe',X'c1b20b78115e037135b6171bffd835445cc17c8415cd742614f4c6971fafff1e',X'7889fc96f29c125e727b9d59562567da3321d0e8b91e68389f137e9963ad4e5c');
INSERT INTO events VALUES(3,3,3,'typed','uid:1000','note','TK25-001','{"body":{"happened":{"fact":{"kind":"note","outcomes":[]}}},"entry":{"action":"recorded","flags":[],"identity":"recorded/3","issued":3,"priority":"info"},"version":1}',X'04da9bf94055a7b28f2b7028c07c484d6c59a47c43c93fe15fd170f3070433ad',X'7889fc96f29c125e727b9d59562567da3321d0e8b91e68389f137e9963ad4e5c',X'1620374a34404bc82ca6c59a154cdc417c850d57749c57425ae2e375383b96b0');
INSERT INTO events VALUES(4,4,4,'typed','uid:1000','note','TK25-001','{"body":{"happened":{"fact":{"kind":"note","outcomes":[]}}},"entry":{"action":"recorded","flags":[],"identity":"recorded/4","issued":4,"priority":"info"},"version":1}',X'11cf33b920a79920c26a2b612cfab73b6ad97fbcc792e14eaac3b9cc9e62cffe',X'1620374a34404bc82ca6c59a154cdc417c850d57749c57425ae2e375383b96b0',X'3ed03dd74ef31b0a2cd451d42f141f21564ec73cd756671b2680e50e4e1459cc');
INSERT INTO events VALUES(5,5,5,'typed','uid:1000','note','TK25-001','{"body":{"happened":{"fact":{"kind":"note","outcomes":[]}}},"entry":{"action":"recorded","flags":[],"identity":"recorded/5","issued":5,"priority":"info"},"version":1}',X'65b00f91b229eda959961227a60f10fbd8f52908763835a37abfa7ed18b68bee',X'3ed03dd74ef31b0a2cd451d42f141f21564ec73cd756671b2680e50e4e1459cc',X'a8400bf28c5e5c23affb3148137dacf8e907721698349badb4c5091af033cbdd');
INSERT INTO events VALUES(6,6,6,'typed','uid:1000','note','TK25-001','{"body":{"happened":{"fact":{"kind":"note","outcomes":[]}}},"entry":{"action":"recorded","flags":[],"identity":"recorded/6","issued":6,"priority":"info"},"version":1}',X'd7b3818a5639faae89be54359e0fe7b61114db0c4755f8e5b1132319d77b3485',X'a8400bf28c5e5c23affb3148137dacf8e907721698349badb4c5091af033cbdd',X'cb96e77e2321d09a97c56e16198295dc2320be67f2121b0182101cb51f186f58');
INSERT INTO events VALUES(7,7,7,'typed','uid:1000','note','TK25-001','{"body":{"happened":{"fact":{"kind":"note","outcomes":[]}}},"entry":{"action":"recorded","flags":[],"identity":"recorded/7","issued":7,"priority":"info"},"version":1}',X'2ff0be9df30e297f542673cd54a0a4c75b08ab2b272d992c56e8318bb90f0710',X'cb96e77e2321d09a97c56e16198295dc2320be67f2121b0182101cb51f186f58',X'bc943bfacc1d8727fa527ca3e3b918cd50de205705908103f48b8350b930574c');
INSERT INTO events VALUES(8,8,8,'typed','uid:1000','note','TK25-001','{"body":{"happened":{"fact":{"kind":"note","outcomes":[]}}},"entry":{"action":"recorded","flags":[],"identity":"recorded/8","issued":8,"priority":"info"},"version":1}',X'097ccaa5b94ff9858280445eee76d2252aac7304ea8be3e47ebf45a599d49222',X'bc943bfacc1d8727fa527ca3e3b918cd50de205705908103f48b8350b930574c',X'15ccdb33814cf71d66f9a93fbba1df51285b3a7a81569a7c15a2782932a2a752');
INSERT INTO events VALUES(9,9,9,'typed','uid:1000','note','TK25-001','{"body":{"happened":{"fact":{"kind":"note","outcomes":[]}}},"entry":{"action":"recorded","flags":[],"identity":"recorded/9","issued":9,"priority":"info"},"version":1}',X'67f1ca8bcec59240347f9497aac9216ad52453e3c8279ef7fa6d133b0e166c11',X'15ccdb33814cf71d66f9a93fbba1df51285b3a7a81569a7c15a2782932a2a752',X'20e99e88864660e4a96de62f0bd00b59c78779cc83e35ada1106e0e0d9ed2a34');
INSERT INTO events VALUES(10,10,10,'typed','uid:1000','note','TK25-001','{"body":{"happened":{"fact":{"kind":"note","outcomes":[]}}},"entry":{"action":"recorded","flags":[],"identity":"recorded/10","issued":10,"priority":"info"},"version":1}',X'2cb55ba8ab6e636ac41206d4b8f41d1f4977bc16b2239e66f2ea3d5dcadf7c45',X'20e99e88864660e4a96de62f0bd00b59c78779cc83e35ada1106e0e0d9ed2a34',X'8aadf609b0c46d5ceda8ad44ac41e31020a669e7438185c125f2a9c3a8ca0580');
INSERT INTO events VALUES(11,11,11,'typed','uid:1000','note','TK25-001','{"body":{"happened":{"fact":{"kind":"note","outcomes":[]}}},"entry":{"action":"recorded","flags":[],"identity":"recorded/11","issued":11,"priority":"info"},"version":1}',X'aabe70f0fcb0f8b511e748764d01a523e06f244438c83c3ac622369d78c92c50',X'8aadf609b0c46d5ceda8ad44ac41e31020a669e7438185c125f2a9c3a8ca0580',X'd74167ed94d2f191f096e43ffef28f1109341610816f365b579dac82de456e03');
INSERT INTO events VALUES(12,12,12,'typed','uid:1000','note','TK25-001','{"body":{"happened":{"fact":{"kind":"note","outcomes":[]}}},"entry":{"action":"recorded","flags":[],"identity":"recorded/12","issued":12,"priority":"info"},"version":1}',X'9bf40622ef067110961097712266adb77b9bd24e83dc5b804e6b019f9af4ac36',X'd74167ed94d2f191f096e43ffef28f1109341610816f365b579dac82de456e03',X'e14dd32d0da345e71e7f031ed6053cf2f8913c790b5b21b29df9de425a436d43');
INSERT INTO events VALUES(13,13,13,'typed','uid:1000','note','TK25-001','{"body":{"happened":{"fact":{"kind":"note","outcomes":[]}}},"entry":{"action":"recorded","flags":[],"identity":"recorded/13","issued":13,"priority":"info"},"version":1}',X'56ff78d3fbc9e0eb9b29d796825aa138f9bdf930daf345017782ce4a78ba1d4d',X'e14dd32d0da345e71e7f031ed6053cf2f8913c790b5b21b29df9de425a436d43',X'75b94b69a791408c287dbd79d60b61737d6454e5d3923da7d08c16493ad462f8');
INSERT INTO events VALUES(14,14,14,'typed','uid:1000','note','TK25-001','{"body":{"happened":{"fact":{"kind":"note","outcomes":[]}}},"entry":{"action":"recorded","flags":[],"identity":"recorded/14","issued":14,"priority":"info"},"version":1}',X'34ad583f05e6f76422b817b93f634fc94bf57c22ae6e4808840d765ef315ccf4',X'75b94b69a791408c287dbd79d60b61737d6454e5d3923da7d08c16493ad462f8',X'12be5e0787be7008ad2325ff9841b2ac93811a11a4df4599466e6975c5da956d');
INSERT INTO events VALUES(15,15,15,'typed','uid:1000','note','TK25-001','{"body":{"happened":{"fact":{"kind":"note","outcomes":[]}}},"entry":{"action":"recorded","flags":[],"identity":"recorded/15","issued":15,"priority":"info"},"version":1}',X'e273530f6245d34e0e41123080afe9c74b9df088ebffb7db756af2827e34f3f6',X'12be5e0787be7008ad2325ff9841b2ac93811a11a4df4599466e6975c5da956d',X'28e2b789d861dc9ab42c060355ccb170d8ec05247ff87e072aa49aa86a40ece8');
CREATE TABLE personal_digests (
    number INTEGER NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, digest BLOB NOT NULL,
    PRIMARY KEY (number, position)) STRICT, WITHOUT ROWID;
INSERT INTO personal_digests VALUES(1,0,'notes.note',X'04592797ad7a348bbf69f7a2b70931643f47c1505f191ecd7bbdf3cff32bbcb6');
INSERT INTO personal_digests VALUES(2,0,'notes.note',X'2163b3603123671c3092f5381b841b50d068e06a2b9aee48e919f67dd7139d91');
INSERT INTO personal_digests VALUES(3,0,'notes.note',X'814fde01723c85d3a103e7eee70f570aeb03d364e33ff2e9c62089a4e0ba414f');
INSERT INTO personal_digests VALUES(4,0,'notes.note',X'63e10c00b8fee784e0e8702a4b6f028c39d49eb30dbcf4ec210b77062cd4057b');
INSERT INTO personal_digests VALUES(5,0,'notes.note',X'f2226163534e75940e71dce2710d219df72be6ce2b0b5ea2f2788b4994a34d4d');
INSERT INTO personal_digests VALUES(6,0,'notes.note',X'564e98403f3f51700ab8c2bfb068298f97d2e40a53dcfcf79036aef8bcfdf932');
INSERT INTO personal_digests VALUES(7,0,'notes.note',X'fdfba5caada0fee86575e3f363919d473561697788478d0a98e01c2a9515ab09');
INSERT INTO personal_digests VALUES(8,0,'notes.note',X'318b3ff5679113a75458fb1203e660685d866d18df4844c9d2cc17ac4d13695b');
INSERT INTO personal_digests VALUES(9,0,'notes.note',X'5c3f70a92688bb21c6dcaf9695eae2791f84cc94f95c6e164ccd22b01d344578');
INSERT INTO personal_digests VALUES(10,0,'notes.note',X'1e9c3c969e3f3540b6bd9866fe87c44e50487d376f2f820506754d98a1fb5dbd');
INSERT INTO personal_digests VALUES(11,0,'notes.note',X'60d6e7c3eae549f7e7e9290748cb64307e79f831c6b85c462f6243522c9a10c1');
INSERT INTO personal_digests VALUES(12,0,'notes.note',X'5f8d0d4a1b785f1b9e9aebbd7c680ef898dba0e66bb7fe8191d78ebbeea155e5');
INSERT INTO personal_digests VALUES(13,0,'notes.note',X'f31e8916142ebf505d770f0225a46912f07f7dc5bb0be7c7171449a85d1cb0b9');
INSERT INTO personal_digests VALUES(14,0,'notes.note',X'7b1a39917a4fb99955e3c51224d68c7324403abbd1ab50b9fc8f83956f662960');
INSERT INTO personal_digests VALUES(15,0,'notes.note',X'0a5785fd7ebe53b4739f9f87de90ccd6cd51a1e8f18cba4dabd645208ba436d7');
CREATE TABLE personal_values (
    number INTEGER NOT NULL, position INTEGER NOT NULL, salt BLOB NOT NULL, value BLOB NOT NULL,
    PRIMARY KEY (number, position)) STRICT, WITHOUT ROWID;
INSERT INTO personal_values VALUES(1,0,X'87717a8a0f1e61d10f54e3a814fd7deb',X'746578742031');
INSERT INTO personal_values VALUES(2,0,X'd99a14b1c7b8ec8362b9ee28c79b530c',X'746578742032');
INSERT INTO personal_values VALUES(3,0,X'8d0d157b581649db3ddbe0e292429431',X'746578742033');
INSERT INTO personal_values VALUES(4,0,X'43ee17609004a3aef0a429921addf800',X'746578742034');
INSERT INTO personal_values VALUES(5,0,X'a4c44df3c9fe5bb7ae32522aec8120e3',X'746578742035');
INSERT INTO personal_values VALUES(6,0,X'f762e15baede6359f8728fce0d2a4a27',X'746578742036');
INSERT INTO personal_values VALUES(7,0,X'f542bda5082a7e51db3f62ddb372a0dc',X'746578742037');
INSERT INTO personal_values VALUES(8,0,X'947f016212e3486c31f22e9d0693ccb3',X'746578742038');
INSERT INTO personal_values VALUES(9,0,X'74b0f579db3475286b128bd50c269ab6',X'746578742039');
INSERT INTO personal_values VALUES(10,0,X'eba32c3cedc5baaee17b0769572c34a4',X'74657874203130');
INSERT INTO personal_values VALUES(11,0,X'057afc1900752817b3cc69cfc07da384',X'74657874203131');
INSERT INTO personal_values VALUES(12,0,X'74dc377005a71368a3387fba04a5d108',X'74657874203132');
INSERT INTO personal_values VALUES(13,0,X'531c4773852e83c54ff3ba738cd3af7f',X'74657874203133');
INSERT INTO personal_values VALUES(14,0,X'c70233c2e1b649319c5fb493fcec1f21',X'74657874203134');
INSERT INTO personal_values VALUES(15,0,X'c3cbae0df330c0101b6d718e82e4352f',X'74657874203135');
CREATE TABLE outbox (
    number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, state INTEGER NOT NULL DEFAULT 0, confirmed INTEGER,
    cursor TEXT) STRICT;
INSERT INTO outbox VALUES(1,'3463e0b7a20b15d19bd495eff952b4ca',0,NULL,NULL);
INSERT INTO outbox VALUES(2,'ac870f45f8e895bacf00035b542d7833',0,NULL,NULL);
INSERT INTO outbox VALUES(3,'d2325d8cfef78f0450f74030293a7ec4',0,NULL,NULL);
INSERT INTO outbox VALUES(4,'1f4c5edbd2fd0591d031b34b12395903',0,NULL,NULL);
INSERT INTO outbox VALUES(5,'77a992a845fac3d9c7fcdaddb05939b4',0,NULL,NULL);
INSERT INTO outbox VALUES(6,'5985ff34c5dee70dcff15066784c7bee',0,NULL,NULL);
INSERT INTO outbox VALUES(7,'9ca132195642e1cba6a2cba363da96ed',0,NULL,NULL);
INSERT INTO outbox VALUES(8,'8ca67876769e60dcad439ce3e9cc3803',0,NULL,NULL);
INSERT INTO outbox VALUES(9,'c6e3aa3e71cb265b1110faa106e39bbc',0,NULL,NULL);
INSERT INTO outbox VALUES(10,'74219415e3679c0fc7a437377b636864',0,NULL,NULL);
INSERT INTO outbox VALUES(11,'82ec0a4febfce65d7932275917f561bc',0,NULL,NULL);
INSERT INTO outbox VALUES(12,'87ac0e9c183d1f734968cbfc3b5fc001',0,NULL,NULL);
INSERT INTO outbox VALUES(13,'8f1ec07888f8e22a48d9d51c4f9aee0e',0,NULL,NULL);
INSERT INTO outbox VALUES(14,'28673b304cf10e4564927b1cc7cdb4d2',0,NULL,NULL);
INSERT INTO outbox VALUES(15,'d62944714c40f1adc18a1056ebb2f383',0,NULL,NULL);
CREATE TABLE purges (election TEXT PRIMARY KEY NOT NULL, purged INTEGER NOT NULL) STRICT;
CREATE TABLE erased_mail (identity TEXT PRIMARY KEY NOT NULL, erased INTEGER NOT NULL) STRICT;
CREATE INDEX outbox_pending ON outbox (number) WHERE state = 0;
CREATE TRIGGER events_follow BEFORE INSERT ON events
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM events)
    OR (NEW.number > 1 AND NEW.previous IS NOT (SELECT hash FROM events WHERE number = NEW.number - 1))
BEGIN SELECT RAISE(ABORT, 'an event follows the one before it'); END;
CREATE TRIGGER events_no_delete BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events is append-only'); END;
CREATE TRIGGER events_no_update BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events is append-only'); END;
CREATE TRIGGER meta_no_delete BEFORE DELETE ON meta BEGIN SELECT RAISE(ABORT, 'meta is append-only'); END;
CREATE TRIGGER meta_no_update BEFORE UPDATE ON meta BEGIN SELECT RAISE(ABORT, 'meta is append-only'); END;
CREATE TRIGGER outbox_no_delete BEFORE DELETE ON outbox BEGIN SELECT RAISE(ABORT, 'a key is issued once, ever'); END;
CREATE TRIGGER personal_digests_no_delete BEFORE DELETE ON personal_digests BEGIN SELECT RAISE(ABORT, 'personal_digests is append-only'); END;
CREATE TRIGGER personal_digests_no_update BEFORE UPDATE ON personal_digests BEGIN SELECT RAISE(ABORT, 'personal_digests is append-only'); END;
CREATE TRIGGER personal_digests_once BEFORE INSERT ON personal_digests
WHEN EXISTS (SELECT 1 FROM personal_digests WHERE number = NEW.number AND position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'personal_digests is append-only'); END;
CREATE TRIGGER personal_values_no_update BEFORE UPDATE ON personal_values BEGIN SELECT RAISE(ABORT, 'a personal value is only erased'); END;
COMMIT;
